package vn.thuky.ui.speeches;

import vn.thuky.service.AttachmentService;
import vn.thuky.service.Changes;
import vn.thuky.service.SpeechService;
import vn.thuky.service.UndoService;

/** What the screen of the speeches asks of the program. */
public record SpeechServices(SpeechService speeches, AttachmentService files, Changes changes, UndoService undo) {}
