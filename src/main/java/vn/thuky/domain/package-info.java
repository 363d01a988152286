/** What every kept record is: something with an identity. Knows only Java, as do the packages below it. */
@NullMarked
package vn.thuky.domain;

import org.jspecify.annotations.NullMarked;
