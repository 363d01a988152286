/** The user's verbs: blocking, without JavaFX. Whatever changes something goes through the {@code Ledger}. */
@NullMarked
package vn.thuky.service;

import org.jspecify.annotations.NullMarked;
