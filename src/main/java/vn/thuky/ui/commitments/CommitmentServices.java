package vn.thuky.ui.commitments;

import vn.thuky.service.AttachmentService;
import vn.thuky.service.Changes;
import vn.thuky.service.CommitmentService;
import vn.thuky.service.UndoService;

/** What the screens of commitments ask of the program. */
public record CommitmentServices(
        CommitmentService commitments, AttachmentService files, Changes changes, UndoService undo) {}
