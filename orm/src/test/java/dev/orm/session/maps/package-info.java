/** Maps of every kind, there and back. */
@NullMarked
package dev.orm.session.maps;

import org.jspecify.annotations.NullMarked;
