package vn.thuky.ui.live;

import vn.thuky.service.Drafts;
import vn.thuky.service.NoteService;
import vn.thuky.service.ShorthandService;

/** What the writing of notes works with. */
public record NoteServices(NoteService notes, Drafts drafts, ShorthandService shorthands) {}
