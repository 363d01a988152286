/** The papers of a conference as records: versions, edits, finalizing. */
@NullMarked
package vn.thuky.domain.document;

import org.jspecify.annotations.NullMarked;
