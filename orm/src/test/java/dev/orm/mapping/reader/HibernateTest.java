package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hibernate's annotations are known by name: here they are stubs. */
class HibernateTest {

    @TempDir
    Path folder;

    @Test
    void whatIsNotUnderstoodIsLeftAlone() {
        assertThat(hibernate("Type", "Formula", "JdbcTypeCode", "Any", "JavaType", "SomethingNew")
                        .compile("""
                @Entity class User {
                    @Id Long id;
                    @org.hibernate.annotations.Type Map<String, String> settings;
                    @org.hibernate.annotations.Formula String shown;
                    @org.hibernate.annotations.JdbcTypeCode @Column(name = "extra_data") Object extra;
                    @org.hibernate.annotations.Any @JoinColumn(name = "any_id") @Column(name = "any_kind") Object any;
                    @org.hibernate.annotations.JavaType @ElementCollection @CollectionTable(name = "user_names") Set<String> names;
                    @org.hibernate.annotations.SomethingNew String later;
                    @org.hibernate.annotations.Type @Column(columnDefinition = "jsonb") Map<String, String> json;
                }
                """)
                        .text())
                .isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  LeftAlone settings annotation=Type
                  LeftAlone shown annotation=Formula
                  LeftAlone extra annotation=JdbcTypeCode columns=[extra_data]
                  LeftAlone any annotation=Any columns=[any_kind, any_id]
                  LeftAlone names annotation=JavaType tables=[user_names]
                  LeftAlone later annotation=SomethingNew
                  Basic json javaType=Map type=Sql(text=jsonb) column=Column(columnDefinition=jsonb)
                ! com.example.User.settings: @Type is not understood: the columns of this member are neither made nor dropped
                ! com.example.User.shown: @Formula is not understood: the columns of this member are neither made nor dropped
                ! com.example.User.extra: @JdbcTypeCode is not understood: the columns of this member are neither made nor dropped
                ! com.example.User.any: @Any is not understood: the columns of this member are neither made nor dropped
                ! com.example.User.names: @JavaType is not understood: the columns of this member are neither made nor dropped
                ! com.example.User.later: @SomethingNew is not understood: the columns of this member are neither made nor dropped
                """);
    }

    @Test
    void whatHasNoEffectOnTheSchemaIsIgnored() {
        assertThat(hibernate("Cache", "DynamicUpdate", "Fetch", "BatchSize", "CreationTimestamp")
                        .compile("""
                @org.hibernate.annotations.Cache @org.hibernate.annotations.DynamicUpdate @Entity class User {
                    @Id Long id;
                    @org.hibernate.annotations.CreationTimestamp Instant made;
                    @org.hibernate.annotations.Fetch @org.hibernate.annotations.BatchSize @ManyToOne User boss;
                }
                """)
                        .text())
                .isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic made javaType=Instant type=Instant
                  ToOne boss target=User
                """);
    }

    @Test
    void whatIsUnderstood() {
        assertThat(hibernate("NotFound")
                        .source("org/hibernate/annotations/OnDeleteAction.java", """
                        package org.hibernate.annotations;
                        public enum OnDeleteAction { NO_ACTION, CASCADE }
                        """)
                        .source("org/hibernate/annotations/OnDelete.java", stub("OnDelete", "OnDeleteAction action();"))
                        .source(
                                "org/hibernate/annotations/ColumnDefault.java",
                                stub("ColumnDefault", "String value();"))
                        .source("org/hibernate/annotations/Comment.java", stub("Comment", "String value();"))
                        .source(
                                "org/hibernate/annotations/Check.java",
                                stub("Check", "String name() default \"\"; String constraints();"))
                        .compile("""
                        @Entity @org.hibernate.annotations.Comment("people")
                        @org.hibernate.annotations.Check(name = "ck", constraints = "a > b")
                        class User {
                            @Id Long id;
                            @org.hibernate.annotations.ColumnDefault("1") @org.hibernate.annotations.Comment("how many")
                            @org.hibernate.annotations.Check(constraints = "a > 0") int a;
                            @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) User boss;
                            @ManyToOne @org.hibernate.annotations.NotFound User maybe;
                        }
                        """)
                        .text())
                .isEqualTo("""
                User: table=Table(checks=[Check(name=ck, constraint=a > b)], comment=people)
                  Basic id javaType=Long type=Long id
                  Basic a javaType=int type=int column=Column(defaultValue=1, checks=[Check(constraint=a > 0)], comment=how many)
                  ToOne boss target=User onDelete=CASCADE
                  ToOne maybe target=User foreignKey=ForeignKey(mode=NO_CONSTRAINT)
                """);
    }

    @Test
    void generatorsOfHibernateAreReadAsWhatTheyNeed() {
        assertThat(hibernate("UuidGenerator")
                        .source(
                                "org/hibernate/annotations/GenericGenerator.java",
                                stub(
                                        "GenericGenerator",
                                        "String name(); String strategy() default \"\"; Parameter[] parameters() default {};"))
                        .source(
                                "org/hibernate/annotations/Parameter.java",
                                stub("Parameter", "String name(); String value();"))
                        .compile("""
                        @Entity class A {
                            @Id @GeneratedValue(generator = "u")
                            @org.hibernate.annotations.GenericGenerator(name = "u", strategy = "uuid2") UUID id;
                        }
                        @Entity class B {
                            @Id @GeneratedValue(generator = "s") @Column(name = "b_id")
                            @org.hibernate.annotations.GenericGenerator(name = "s", strategy = "com.example.Own") Long id;
                        }
                        @Entity class C { @Id @org.hibernate.annotations.UuidGenerator UUID id; }
                        @Entity class D {
                            @Id @GeneratedValue(generator = "n")
                            @org.hibernate.annotations.GenericGenerator(name = "n", strategy = "native") Long id;
                        }
                        @Entity class E {
                            @Id @GeneratedValue(generator = "q")
                            @org.hibernate.annotations.GenericGenerator(name = "q",
                                strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
                                parameters = {
                                    @org.hibernate.annotations.Parameter(name = "sequence_name", value = "e_ids"),
                                    @org.hibernate.annotations.Parameter(name = "increment_size", value = "5")}) Long id;
                        }
                        """)
                        .text())
                .isEqualTo("""
                A:
                  Basic id javaType=UUID type=UUID id generated=GeneratedValue(strategy=UUID, generatorName=u)
                B:
                  Basic id javaType=Long type=Long column=Column(name=b_id) id generated=GeneratedValue(strategy=UUID, generatorName=s)
                C:
                  Basic id javaType=UUID type=UUID id
                D:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=AUTO, generatorName=n)
                E:
                  Basic id javaType=Long type=Long id generated=GeneratedValue(strategy=SEQUENCE, generatorName=q, generator=Sequence(name=q, sequenceName=e_ids, allocationSize=5))
                ! com.example.B.id: the generator com.example.Own is not known: what it needs beside the column, such as a sequence, is not made
                """);
    }

    @Test
    void anAnnotationOfTheUsersOwnIsLookedThrough() {
        assertThat(hibernate("Type")
                        .source("com/example/Json.java", """
                        package com.example;
                        @org.hibernate.annotations.Type @interface Json {}
                        """)
                        .compile("@Entity class User { @Id Long id; @Json String data; }")
                        .text())
                .isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  LeftAlone data annotation=Json
                ! com.example.User.data: @Json is not understood: the columns of this member are neither made nor dropped
                """);
    }

    @Test
    void anEntityThatIsAQueryHasNoTable() {
        assertThat(hibernate("Subselect", "NaturalId", "SoftDelete")
                        .compile("""
                @org.hibernate.annotations.Subselect @Entity class Sum { @Id Long id; }
                @org.hibernate.annotations.SoftDelete @Entity class User {
                    @Id Long id;
                    @org.hibernate.annotations.NaturalId String email;
                    @ManyToOne @JoinColumn(name = "sum_id") Sum sum;
                }
                """)
                        .text())
                .isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic email javaType=String type=String
                  LeftAlone sum annotation=Subselect columns=[sum_id]
                ! com.example.Sum: @Subselect makes it a query: it has no table in the schema
                ! com.example.User: @SoftDelete is not read: what it asks for is not made
                ! com.example.User.email: @NaturalId is not read: what it asks for beside the column is not made
                ! com.example.User.sum: its target is a query, not a table: its columns are neither made nor dropped
                """);
    }

    /** A type registered for a whole package may decide columns of any entity in it. */
    @Test
    void whatAPackageAsksForIsANotice() {
        assertThat(hibernate("TypeRegistration", "FilterDef")
                        .source("com/example/package-info.java", """
                                @org.hibernate.annotations.TypeRegistration @org.hibernate.annotations.FilterDef
                                package com.example;
                                """)
                        .compile("@Entity class A { @Id Long id; } @Entity class B { @Id Long id; }")
                        .text())
                .isEqualTo("""
                A:
                  Basic id javaType=Long type=Long id
                B:
                  Basic id javaType=Long type=Long id
                ! com.example.package-info: @TypeRegistration is not read: what it asks for is not made
                """);
    }

    private Workspace hibernate(String... markers) {
        Workspace workspace = new Workspace(folder);
        for (String marker : markers) {
            workspace.source("org/hibernate/annotations/" + marker + ".java", stub(marker, ""));
        }
        return workspace;
    }

    private static String stub(String name, String members) {
        return "package org.hibernate.annotations;\n"
                + "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)\n"
                + "public @interface " + name + " { " + members + " }\n";
    }
}
