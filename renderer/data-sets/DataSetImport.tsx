import './data-sets.css';
import { useCallback, useEffect, useState } from 'react';
import type { DataSetPreview, DraftMapping, PickedFile } from '../../core/contract/index.ts';
import { columnMappingSchema } from '../../core/record/index.ts';
import { useAsk } from '../api.ts';
import { Notice } from '../import/Notice.tsx';
import { Reading } from '../import/Reading.tsx';
import { Preparing } from './Preparing.tsx';
import { Progress } from './Progress.tsx';

interface DataSetImportProps {
  readonly file: PickedFile;
  readonly onClose: () => void;
}

/** A picked data set from its first look to what became of its rows. */
export function DataSetImport({ file, onClose }: DataSetImportProps) {
  const ask = useAsk();
  const { preview, error, look } = usePreview(file.handle);
  const [job, setJob] = useState<{ id: string; name: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const leave = useCallback(() => {
    // A handle that is not given back ends with the host; there is nothing to tell the user.
    ask('files.release', { file: file.handle }).catch(() => {});
    onClose();
  }, [ask, file.handle, onClose]);

  const start = async (name: string, mapping: DraftMapping | null) => {
    try {
      const whole = mapping === null ? null : columnMappingSchema.parse(mapping);
      const { id } = await ask('dataSets.import', { file: file.handle, name, mapping: whole });
      setJob({ id, name: name.trim() });
    } catch (reason) {
      setRefused(reason instanceof Error ? reason.message : String(reason));
    }
  };

  if (job !== null) return <Progress id={job.id} name={job.name} onClose={onClose} />;
  if (preview === null) {
    if (error === null) return <Reading name={file.name} place={null} onStop={leave} />;
    return <Failed file={file.name} message={error} onClose={leave} />;
  }
  if (preview.format === null) {
    return (
      <Failed
        file={file.name}
        message="It is no table of events. Import GDELT, ICEWS or POLECAT files, or a CSV or TSV table."
        onClose={leave}
      />
    );
  }
  return (
    <Preparing
      preview={preview}
      error={refused ?? error}
      look={look}
      onImport={(name, mapping) => void start(name, mapping)}
      onLeave={leave}
    />
  );
}

function Failed({ file, message, onClose }: { file: string; message: string; onClose: () => void }) {
  return (
    <Notice title={`${file} could not be imported`} place={null} onNext={null} onStop={onClose}>
      <p>{message}</p>
    </Notice>
  );
}

/** The beginning of the file; `look` asks anew with a mapping. The last answer asked for is the one that is shown. */
function usePreview(handle: string) {
  const ask = useAsk();
  const [asked, setAsked] = useState<DraftMapping | null>(null);
  const [preview, setPreview] = useState<DataSetPreview | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    ask('dataSets.preview', { file: handle, mapping: asked }).then(
      (answer) => {
        if (!current) return;
        setPreview(answer);
        setError(null);
      },
      (reason: unknown) => {
        if (current) setError(reason instanceof Error ? reason.message : String(reason));
      },
    );
    return () => {
      current = false;
    };
  }, [ask, handle, asked]);
  return { preview, error, look: setAsked };
}
