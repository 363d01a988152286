/** Measures the program on a large conference and on the sample; prints a table, asserts nothing: {@code mvn -Pbench verify}. */
@NullMarked
package vn.thuky.bench;

import org.jspecify.annotations.NullMarked;
