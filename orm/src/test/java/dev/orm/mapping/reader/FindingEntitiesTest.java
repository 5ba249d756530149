package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.mapping.ModelNotice;
import java.io.IOException;
import java.nio.file.Files;
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
    void aGlobThatMatchesNothingIsANoticeWhereOthersMatch() {
        Workspace workspace = new Workspace(folder)
                .compile("@Entity class User { @Id Long id; }")
                .classpath("cl*", "*/target/classes");
        assertThat(workspace.read().notices())
                .containsExactly(new ModelNotice("models.classpath", "*/target/classes matches nothing"));
    }

    @Test
    void aGlobThatMatchesNothingIsNamedWhereThereIsNoEntity() {
        Workspace workspace =
                new Workspace(folder).compile("class User { }").classpath("classes", "*/target/classes", "lib/*.jar");
        assertThatThrownBy(workspace::read)
                .isInstanceOfSatisfying(
                        OrmException.class,
                        error -> assertThat(error.why())
                                .isEqualTo("no class has @Entity (of jakarta.persistence or javax.persistence) in "
                                        + folder.resolve("classes")
                                        + "; nothing matches */target/classes, lib/*.jar"));
    }

    /** The class path and {@code models.packages} choose the entities: a persistence unit that says otherwise is a notice. */
    @Test
    void aPersistenceUnitChoosesNothing() {
        Workspace workspace = new Workspace(folder)
                .compile(
                        "@Entity class User { @Id Long id; } @Entity class Group { @Id Long id; } @Entity class Role { @Id Long id; }");
        Workspace.write(folder.resolve("classes/META-INF/persistence.xml"), """
                <persistence><persistence-unit name="p">
                  <jar-file>lib/model.jar</jar-file>
                  <class>com.example.User</class>
                  <class> com.example.Gone </class>
                  <exclude-unlisted-classes/>
                </persistence-unit></persistence>
                """);
        String unit = "META-INF/persistence.xml in " + folder.resolve("classes");
        assertThat(workspace.read().notices())
                .containsExactly(
                        new ModelNotice(
                                unit,
                                "it lists the class com.example.Gone, which is not on the class path: its table is not"
                                        + " asked for"),
                        new ModelNotice(
                                unit,
                                "it names the jar file lib/model.jar, which is not in models.classpath: its entities are"
                                        + " not read"),
                        new ModelNotice(
                                unit,
                                "it leaves out the classes that it does not list, but com.example.Group and 1 more are"
                                        + " read: models.packages says which are wanted"));
        assertThat(workspace.read().entities()).hasSize(3);
    }

    @Test
    void aPersistenceUnitThatFitsTheClassPathIsNoNotice() throws IOException {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Files.createDirectories(folder.resolve("lib/model.jar"));
        workspace.classpath("classes", "lib/model.jar");
        Workspace.write(folder.resolve("classes/META-INF/persistence.xml"), """
                <persistence>
                  <persistence-unit name="p"><jar-file>lib/model.jar</jar-file><class>com.example.User</class></persistence-unit>
                  <persistence-unit name="q"><exclude-unlisted-classes>false</exclude-unlisted-classes></persistence-unit>
                </persistence>
                """);
        assertThat(workspace.read().notices()).isEmpty();
    }

    @Test
    void aPersistenceUnitThatIsBrokenIsNamed() {
        Workspace workspace = new Workspace(folder).compile("@Entity class User { @Id Long id; }");
        Workspace.write(folder.resolve("classes/META-INF/persistence.xml"), "<persistence>");
        assertThatThrownBy(workspace::read)
                .isInstanceOf(MappingFileException.class)
                .hasMessageStartingWith("a persistence unit cannot be read (META-INF/persistence.xml in "
                        + folder.resolve("classes") + ")\n  why:  ")
                .hasMessageEndingWith("\n  next: correct it, or take its folder or jar out of models.classpath");
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
