package vn.thuky.service;

import vn.thuky.domain.attachment.Attachment;

/** What came of taking over a file. */
public sealed interface Intake {

    /** The file lies in the data folder; the record is yet to be written with what refers to it. */
    record Taken(Attachment attachment) implements Intake {}

    /** The file was not taken over; nothing is left of it. */
    record Refused(String fileName, IntakeProblem problem) implements Intake {}
}
