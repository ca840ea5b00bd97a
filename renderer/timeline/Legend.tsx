import { useSourceChoices } from '../data-sets/useSourceChoices.ts';
import { Icon } from '../shell/Icon.tsx';
import { TONES } from '../words/types.ts';

/** What shapes and colours mean. */
export function Legend() {
  const { dataSets } = useSourceChoices();
  return (
    <div className="legend">
      <span className="legend-kind">
        <Icon name="meeting" /> Meeting
      </span>
      <span className="legend-kind">
        <Icon name="statement" /> Statement
      </span>
      {dataSets.length > 0 && (
        <span className="legend-source">
          <Icon name="meeting-data" /> From a data set
        </span>
      )}
      <span className="legend-scale">
        Conflict
        <span className="legend-steps" aria-hidden="true">
          {TONES.map((tone) => (
            <span key={tone} className={`legend-step tone-${tone}`} />
          ))}
        </span>
        Cooperation
      </span>
    </div>
  );
}
