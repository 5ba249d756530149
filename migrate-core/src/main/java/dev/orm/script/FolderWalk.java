package dev.orm.script;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the migration files below a folder; whatever looks like one and is none is an error. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<FoundScript> scripts = new ArrayList<>();
    private final List<FoundCallback> callbacks = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw ScriptFolderException.missing(folder);
        }
        FolderWalk walk;
        try {
            walk = new FolderWalk(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder);
            Files.walkFileTree(walk.root, walk);
        } catch (IOException e) {
            throw ScriptFolderException.unreadable(folder, e);
        }
        walk.scripts.sort(Comparator.comparing(FoundScript::path));
        walk.callbacks.sort(Comparator.comparing(FoundCallback::path));
        return walk;
    }

    /** In the order of their paths. */
    List<FoundScript> scripts() {
        return scripts;
    }

    /** In the order of their paths. */
    List<FoundCallback> callbacks() {
        return callbacks;
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
        Optional<ScriptLanguage> language = ScriptLanguage.of(fileName);
        boolean isFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
        if (fileName.startsWith(".") || (language.isEmpty() && !isFolder)) {
            return FileVisitResult.CONTINUE;
        }
        String path = root.relativize(file).toString().replace('\\', '/');
        if (attributes.isSymbolicLink() && !file.toRealPath().startsWith(root.toRealPath())) {
            throw ScriptFolderException.outside(path, root);
        }
        if (!isFolder) { // a link to a folder in here: what it holds is found there
            take(path, file, fileName, language.orElseThrow());
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(String path, Path file, String fileName, ScriptLanguage language) {
        if (language != ScriptLanguage.SQL) {
            takeOther(path, file, fileName, language);
            return;
        }
        String name = ScriptLanguage.withoutSuffix(fileName);
        int separator = name.indexOf(ScriptName.SEPARATOR);
        String before = separator < 0 ? name : name.substring(0, separator);
        Optional<CallbackEvent> event = CallbackEvent.named(before);
        if (event.isPresent()) {
            String description = separator < 0 ? "" : name.substring(separator + ScriptName.SEPARATOR.length());
            callbacks.add(new FoundCallback(path, file, event.get(), description.replace('_', ' ')));
        } else {
            ScriptName parsed =
                    ScriptName.parse(fileName).orElseThrow(() -> ScriptFolderException.badName(path, before));
            scripts.add(new FoundScript(path, file, parsed, language));
        }
    }

    /**
     * Programs of all sorts may stand beside the scripts; only those are migrations that are called so. A class beside its
     * source is no migration of its own.
     */
    private void takeOther(String path, Path file, String fileName, ScriptLanguage language) {
        Path source = file.resolveSibling(ScriptLanguage.withoutSuffix(fileName) + ".java");
        boolean compiled = fileName.endsWith(".class") && Files.exists(source);
        if (fileName.contains(ScriptName.SEPARATOR) && fileName.indexOf('$') < 0 && !compiled) {
            ScriptName.parse(fileName).ifPresent(parsed -> scripts.add(new FoundScript(path, file, parsed, language)));
        }
    }
}
