package dev.orm.mapping.classpath;

import java.nio.file.Path;

/**
 * One compiled class.
 *
 * @param place the folder or archive that holds it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClassFile(String className, byte[] bytes, Path place) {}
