package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The class path holds mapping files, which are not read. */
public final class MappingFileException extends OrmException {
    private static final long serialVersionUID = 1L;

    private MappingFileException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    static MappingFileException of(List<String> files) {
        return new MappingFileException(
                "the class path holds mapping files, which are not read",
                String.join(", ", files),
                "they may change what the annotations say",
                "move what they say into annotations, or if it does not touch the schema say models.types: {"
                        + key(files.get(0)) + ": ignore}",
                null);
    }

    static MappingFileException unreadable(String file, Throwable cause) {
        return new MappingFileException(
                "a persistence unit cannot be read",
                file,
                String.valueOf(cause.getMessage()),
                "correct it, or take its folder or jar out of models.classpath",
                cause);
    }

    /** {@code META-INF/orm.xml in lib.jar} is {@code orm.xml}; all of Hibernate's own are {@code hbm.xml}. */
    private static String key(String file) {
        String path = file.substring(0, file.indexOf(" in "));
        return path.endsWith(".hbm.xml") ? "hbm.xml" : path.substring(path.lastIndexOf('/') + 1);
    }
}
