package dev.orm.script;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the migration files below a folder; whatever looks like one and is none is an error. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Pattern CALLBACK = Pattern.compile(
            "(before|after)([A-Z][A-Za-z]*)(__.*)?\\.sql|createSchema(__.*)?\\.sql", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAVA_MIGRATION = Pattern.compile("[VRBU][0-9_.]*__.*\\.(java|class)");

    private final Path root;
    private final List<FoundScript> found = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    /** In the order of their paths. */
    static List<FoundScript> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw ScriptFolderException.missing(folder);
        }
        FolderWalk walk = new FolderWalk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw ScriptFolderException.unreadable(folder, e);
        }
        walk.found.sort((one, other) -> one.path().compareTo(other.path()));
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden =
                !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        String path = root.relativize(file).toString().replace('\\', '/');
        if (JAVA_MIGRATION.matcher(fileName).matches()) {
            throw ScriptFolderException.later("Java migrations", path);
        }
        if (fileName.startsWith(".") || !ScriptName.isSql(fileName)) {
            return FileVisitResult.CONTINUE;
        }
        if (CALLBACK.matcher(fileName).matches()) {
            throw ScriptFolderException.later("callback scripts", path);
        }
        if (attributes.isSymbolicLink() && !file.toRealPath().startsWith(root.toRealPath())) {
            throw ScriptFolderException.outside(path, root);
        }
        ScriptName name = ScriptName.parse(fileName).orElseThrow(() -> ScriptFolderException.badName(path));
        if (name.kind() == ScriptKind.BASELINE) {
            throw ScriptFolderException.later("baseline scripts", path);
        }
        found.add(new FoundScript(path, file, name));
        return FileVisitResult.CONTINUE;
    }
}
