/** Proofs that nothing is lost, on a disk that fails, forgets and loses its power. */
@NullMarked
package vn.thuky.torture;

import org.jspecify.annotations.NullMarked;
