/** Migration files: their names, headers, checksums and statements, and the folders that hold them. */
@NullMarked
package dev.orm.script;

import org.jspecify.annotations.NullMarked;
