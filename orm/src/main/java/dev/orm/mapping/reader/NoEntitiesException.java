package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** No entity class was found. */
public final class NoEntitiesException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoEntitiesException(String why, String next) {
        super(ExitStatus.USAGE, "there is no entity class", "models", why, next, null);
    }

    static NoEntitiesException noPlaces(List<String> classpath) {
        return new NoEntitiesException(
                classpath.isEmpty()
                        ? "models.classpath is empty"
                        : "nothing matches models.classpath: " + String.join(", ", classpath),
                "compile the project, or name the folders and jars that hold its classes in models.classpath");
    }

    static NoEntitiesException none(List<Path> places, List<String> unmatched) {
        return new NoEntitiesException(
                "no class has @Entity (of jakarta.persistence or javax.persistence) in " + listed(places)
                        + (unmatched.isEmpty() ? "" : "; nothing matches " + String.join(", ", unmatched)),
                "compile the project, or name the folders and jars that hold its classes in models.classpath");
    }

    static NoEntitiesException noneIn(List<String> packages, int all) {
        return new NoEntitiesException(
                (all == 1 ? "one entity was found, but not" : all + " entities were found, but none")
                        + " in models.packages: " + String.join(", ", packages),
                "correct models.packages");
    }

    static NoEntitiesException noneGiven() {
        return new NoEntitiesException(
                "none of the classes that were given has @Entity (of jakarta.persistence or javax.persistence)",
                "name the entity classes");
    }

    private static String listed(List<Path> places) {
        String first = places.stream().limit(5).map(Path::toString).collect(Collectors.joining(", "));
        return places.size() > 5 ? first + " and " + (places.size() - 5) + " more" : first;
    }
}
