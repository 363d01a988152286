package vn.thuky.ui.live;

import vn.thuky.service.LiveService;
import vn.thuky.service.QueueService;
import vn.thuky.service.ReschedulingService;
import vn.thuky.service.RollCallService;
import vn.thuky.service.VoteService;

/** What the live record works with. */
public record LiveServices(
        LiveService live,
        QueueService queue,
        RollCallService rollCall,
        VoteService votes,
        ReschedulingService rescheduling,
        NoteServices writing) {}
