package vn.thuky.ui.documents;

import vn.thuky.service.PaperFinding;
import vn.thuky.ui.kit.Place;

/**
 * Something to look at before a paper is signed.
 *
 * @param place where it is mended
 * @param past whether the paper was finalized with it
 */
public record FindingRow(PaperFinding finding, Place place, boolean past) {}
