package dev.orm.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The {@code models} part of the configuration.
 *
 * @param classpath folders, jars, globs, {@code @file} lists, Spring Boot jars
 * @param baseDirectory what relative entries are relative to
 * @param packages only entities in these packages and below; empty: all
 * @param types {@code models.types}: what a class or file means, by name, in the words of the reader's
 *     {@code TypeMeanings}
 * @param beanValidation whether Bean Validation's annotations count
 */
public record ModelSettings(
        List<String> classpath,
        Path baseDirectory,
        List<String> packages,
        Map<String, String> types,
        boolean beanValidation,
        Naming naming) {

    public ModelSettings {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
        types = Map.copyOf(types);
    }
}
