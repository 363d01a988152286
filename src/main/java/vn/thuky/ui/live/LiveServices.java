package vn.thuky.ui.live;

import vn.thuky.service.Drafts;
import vn.thuky.service.LiveService;
import vn.thuky.service.NoteService;
import vn.thuky.service.QueueService;
import vn.thuky.service.RollCallService;

/** What the live record works with. */
public record LiveServices(
        LiveService live, QueueService queue, NoteService notes, RollCallService rollCall, Drafts drafts) {}
