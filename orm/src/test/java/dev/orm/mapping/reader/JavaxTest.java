package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old package is the same to us: the annotations are stubs, and their classes are not on the class path. */
class JavaxTest {

    @TempDir
    Path folder;

    @Test
    void javaxIsReadLikeJakarta() {
        assertThat(new Workspace(folder)
                        .source("javax/persistence/Entity.java", stub("Entity", ""))
                        .source("javax/persistence/Id.java", stub("Id", ""))
                        .source("javax/persistence/Column.java", stub("Column", "String name();"))
                        .source("com/example/User.java", """
                                package com.example;
                                import javax.persistence.*;
                                @Entity class User { @Id Long id; @Column(name = "n") String name; }
                                """)
                        .compile()
                        .without("javax.persistence.Entity")
                        .without("javax.persistence.Id")
                        .without("javax.persistence.Column")
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                          Basic name javaType=String type=String column=Column(name=n)
                        """);
    }

    private static String stub(String name, String members) {
        return "package javax.persistence; public @interface " + name + " { " + members + " }";
    }
}
