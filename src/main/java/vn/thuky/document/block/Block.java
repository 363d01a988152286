package vn.thuky.document.block;

/** A part of a paper that stands on lines of its own. */
public sealed interface Block
        permits Letterhead, Title, AppendixTitle, Heading, Paragraph, Table, Signatures, NamePlate {}
