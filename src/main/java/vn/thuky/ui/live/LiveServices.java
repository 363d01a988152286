package vn.thuky.ui.live;

import vn.thuky.service.LiveService;
import vn.thuky.service.QueueService;
import vn.thuky.service.RollCallService;

/** What the live record works with. */
public record LiveServices(LiveService live, QueueService queue, RollCallService rollCall, NoteServices writing) {}
