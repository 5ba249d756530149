package dev.orm.mapping.reader;

import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.classpath.ClassPath;
import dev.orm.mapping.classpath.ResourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.DotName;

/** Tells where the model is not what the persistence units on the class path say it is. */
record PersistenceUnits(List<PersistenceXml> files) {

    PersistenceUnits {
        files = List.copyOf(files);
    }

    static PersistenceUnits in(List<ResourceFile> resources) {
        return new PersistenceUnits(resources.stream()
                .filter(file -> file.path().equals(PersistenceXml.PATH))
                .map(PersistenceXml::read)
                .toList());
    }

    /** @param entities class names of those that were read */
    List<ModelNotice> notices(ClassPath classPath, ClassCatalog classes, List<String> entities) {
        List<ModelNotice> notices = new ArrayList<>();
        for (PersistenceXml file : files) {
            file.classes().stream()
                    .filter(name -> classes.find(DotName.createSimple(name)).isEmpty())
                    .forEach(name -> notices.add(new ModelNotice(
                            file.place(),
                            "it lists the class " + name
                                    + ", which is not on the class path: its table is not asked for")));
            file.jarFiles().stream()
                    .filter(name -> !classPath.holds(fileName(name)))
                    .forEach(name -> notices.add(new ModelNotice(
                            file.place(),
                            "it names the jar file " + name + ", which is not in models.classpath: its entities are not"
                                    + " read")));
        }
        unlisted(entities).ifPresent(notices::add);
        return notices;
    }

    private Optional<ModelNotice> unlisted(List<String> entities) {
        Set<String> listed = new HashSet<>();
        files.forEach(file -> listed.addAll(file.classes()));
        List<String> others =
                entities.stream().filter(name -> !listed.contains(name)).toList();
        boolean closed = !files.isEmpty() && files.stream().allMatch(PersistenceXml::closed);
        if (!closed || others.isEmpty()) {
            return Optional.empty();
        }
        String named = others.get(0) + (others.size() == 1 ? " is" : " and " + (others.size() - 1) + " more are");
        return Optional.of(new ModelNotice(
                files.get(0).place(),
                "it leaves out the classes that it does not list, but " + named
                        + " read: models.packages says which are wanted"));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
