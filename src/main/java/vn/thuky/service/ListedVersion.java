package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.FinalVersion;

/**
 * A version of a paper.
 *
 * @param version counted from 1
 * @param sent as it was finalized; empty for the draft of the next version
 */
public record ListedVersion(Document document, int version, Optional<FinalVersion> sent) {}
