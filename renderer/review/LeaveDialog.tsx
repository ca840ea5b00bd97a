import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface LeaveDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked only where leaving would lose decisions. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  return (
    <ModalOverlay className="leave-overlay" isOpen onOpenChange={(open) => open || onStay()}>
      <Modal className="leave-modal">
        <Dialog role="alertdialog" className="leave-dialog">
          <Heading slot="title">Leave without storing?</Heading>
          <p>What you decided about this article will be lost. The file stays as it is.</p>
          <div className="leave-foot">
            <button type="button" className="button" onClick={onLeave}>
              Leave
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: a dialog puts the focus on the answer that loses nothing */}
            <button type="button" className="button primary" autoFocus onClick={onStay}>
              Keep reviewing
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
