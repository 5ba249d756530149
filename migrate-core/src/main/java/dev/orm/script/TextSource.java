package dev.orm.script;

import java.io.IOException;
import java.io.InputStream;

/** Where a script's bytes are; it can be opened again and again. */
@FunctionalInterface
interface TextSource {
    InputStream open() throws IOException;
}
