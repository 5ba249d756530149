package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingEntitiesTest {

    @TempDir
    Path folder;

    @Test
    void packagesLimitTheEntities() {
        assertThat(new Workspace(folder)
                        .source("com/example2/Other.java", """
                                package com.example2;
                                import jakarta.persistence.*;
                                @Entity public class Other { @Id Long id; }
                                """)
                        .compile("@Entity class User { @Id Long id; }")
                        .packages("com.example")
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                        """);
    }

    @Test
    void entitiesThatHibernateShipsAreNotTheUsers() {
        assertThat(new Workspace(folder)
                        .source("org/hibernate/audit/Changelog.java", """
                                package org.hibernate.audit;
                                import jakarta.persistence.*;
                                @Entity public class Changelog { @Id Long id; }
                                """)
                        .compile("@Entity class User { @Id Long id; }")
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                        """);
    }

    @Test
    void noEntityAtAllSaysWhereItLooked() {
        Workspace workspace = new Workspace(folder).compile("class User { @Id Long id; @Embedded String name; }");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(NoEntitiesException.class)
                .hasMessage("there is no entity class (models)\n"
                        + "  why:  no class has @Entity (of jakarta.persistence or javax.persistence) in "
                        + folder.resolve("classes") + "\n"
                        + "  next: compile the project, or name the folders and jars that hold its classes in"
                        + " models.classpath");
    }

    @Test
    void noEntityInThePackagesSaysHowManyThereAre() {
        Workspace workspace = new Workspace(folder)
                .compile("@Entity class User { @Id Long id; }")
                .packages("com.exmaple");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(NoEntitiesException.class)
                .hasMessage("""
                        there is no entity class (models)
                          why:  one entity was found, but not in models.packages: com.exmaple
                          next: correct models.packages""");
    }

    @Test
    void aGlobThatMatchesNothingIsNoPlace() {
        Workspace workspace = new Workspace(folder).classpath("*/target/classes");

        assertThatThrownBy(workspace::read)
                .isInstanceOfSatisfying(
                        OrmException.class,
                        error -> assertThat(error.why())
                                .isEqualTo("nothing matches models.classpath: */target/classes"));
    }

    @Test
    void mappingFilesAreRefused() {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Workspace.write(folder.resolve("classes/META-INF/orm.xml"), "<entity-mappings/>");
        Workspace.write(folder.resolve("classes/META-INF/persistence.xml"), """
                <persistence><persistence-unit name="p">
                  <!-- <mapping-file>META-INF/old.xml</mapping-file> -->
                  <mapping-file>META-INF/more.xml</mapping-file>
                </persistence-unit></persistence>
                """);
        Workspace.write(folder.resolve("classes/com/example/User.hbm.xml"), "<hibernate-mapping/>");

        String classes = folder.resolve("classes").toString();
        assertThatThrownBy(workspace::read)
                .isInstanceOf(MappingFileException.class)
                .hasMessage("the class path holds mapping files, which are not read (META-INF/orm.xml in " + classes
                        + ", META-INF/more.xml in " + classes + ", com/example/User.hbm.xml in " + classes + ")\n"
                        + "  why:  they may change what the annotations say\n"
                        + "  next: move what they say into annotations, or if it does not touch the schema say"
                        + " models.types: {orm.xml: ignore}");

        workspace.type("orm.xml", "ignore").type("META-INF/more.xml", "ignore").type("hbm.xml", "ignore");
        assertThat(workspace.read().entities()).hasSize(1);
    }

    @Test
    void aDamagedClassFileIsNamed() {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Workspace.write(
                folder.resolve("classes/com/example/Broken.class"),
                "no class, but Ljakarta/persistence/Entity; is in it");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(ClassFileException.class)
                .hasMessage("the class file of com.example.Broken cannot be read (" + folder.resolve("classes") + ")\n"
                        + "  why:  it is damaged or not a class file\n"
                        + "  next: compile it again");
    }
}
