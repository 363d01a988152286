/** The register of commitments, of one conference or of all: who does what until when, how far it is, what needs attention. */
@NullMarked
package vn.thuky.ui.commitments;

import org.jspecify.annotations.NullMarked;
