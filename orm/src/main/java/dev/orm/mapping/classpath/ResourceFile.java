package dev.orm.mapping.classpath;

import java.nio.file.Path;

/**
 * One file that is not a class.
 *
 * @param path inside the place, with slashes
 * @param place the folder or archive that holds it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResourceFile(String path, byte[] bytes, Path place) {}
