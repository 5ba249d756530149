package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    @TempDir
    Path folder;

    @Test
    void strategiesWithAndWithoutAGenerator() {
        assertThat(model("""
                @Entity class A { @Id @GeneratedValue Long id; }
                @Entity class B { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
                @Entity class C { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
                @Entity class D {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "d")
                    @SequenceGenerator(name = "d", sequenceName = "d_seq", schema = "app", initialValue = 100, allocationSize = 1)
                    Long id;
                }
                @Entity @TableGenerator(name = "e", table = "ids", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "e",
                        initialValue = 5, allocationSize = 10)
                class E { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "e") Long id; }
                @Entity class F { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nowhere") Long id; }
                """)).isEqualTo("""
                A:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=AUTO)
                B:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=IDENTITY)
                C:
                  Basic id javaType=String type=String id generated=GeneratedValue(strategy=UUID)
                D:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=SEQUENCE, generatorName=d, \
                generator=Sequence(name=d, sequenceName=d_seq, schema=app, initialValue=100, allocationSize=1))
                E:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=TABLE, generatorName=e, \
                generator=Table(name=e, table=Table(name=ids), pkColumnName=k, valueColumnName=v, pkColumnValue=e, initialValue=5, allocationSize=10))
                F:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=SEQUENCE, generatorName=nowhere)
                """);
    }

    @Test
    void aGeneratorIsSoughtOnTheMemberTheClassThePackageAndEverywhere() {
        assertThat(new Workspace(folder)
                        .source("com/example/package-info.java", """
                                @SequenceGenerator(name = "ofPackage", sequenceName = "package_seq")
                                package com.example;
                                import jakarta.persistence.SequenceGenerator;
                                """)
                        .compile("""
                                @Entity @SequenceGenerator(name = "mine", sequenceName = "class_seq")
                                class A { @Id @GeneratedValue(generator = "mine") Long id; }
                                @Entity class B { @Id @GeneratedValue(generator = "ofPackage") Long id; }
                                @Entity class C { @Id @GeneratedValue(generator = "mine") Long id; }
                                @MappedSuperclass class Base { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
                                @Entity @SequenceGenerator(sequenceName = "nameless") class D extends Base { }
                                @Entity class E extends Base { }
                                """)
                        .text())
                .isEqualTo("""
                A:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=AUTO, generatorName=mine, generator=Sequence(name=mine, sequenceName=class_seq))
                B:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=AUTO, generatorName=ofPackage, generator=Sequence(name=ofPackage, sequenceName=package_seq))
                C:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=AUTO, generatorName=mine, generator=Sequence(name=mine, sequenceName=class_seq))
                D:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=SEQUENCE, generator=Sequence(sequenceName=nameless))
                E:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=SEQUENCE, generator=Sequence(name=ofPackage, sequenceName=package_seq))
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
