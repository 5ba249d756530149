package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final String SOURCES = """
            interface Later {}
            @Embeddable class Part { @NotNull @Size(max = 9) String name; }
            @Entity class User {
                @Id Long id;
                @NotNull String a;
                @NotBlank @Size(min = 1, max = 40) @Column(length = 99) String b;
                @Digits(integer = 5, fraction = 2) BigDecimal c;
                @Min(1) @Max(10) int d;
                @NotNull(groups = Later.class) @Size(min = 2) String e;
                @Email @Positive String f;
                @NotEmpty @Size(max = 3) List<String> g;
                Part loose;
                @Valid @NotNull Part firm;
                @Valid Part valid;
                @ElementCollection List<Part> parts;
                String h;
                @NotNull @ManyToOne User boss;
                @NotNull String getH() { return h; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void constraintsCountWhereAProviderWouldHeedThem() {
        assertThat(new Workspace(folder).compile(SOURCES).beanValidation().text())
                .isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic a javaType=String type=String validation=Validation(notNull)
                  Basic b javaType=String type=String column=Column(length=99) validation=Validation(notNull, sizeMax=40)
                  Basic c javaType=BigDecimal type=BigDecimal validation=Validation(digits=Digits(integer=5, fraction=2))
                  Basic d javaType=int type=int validation=Validation(min=1, max=10)
                  Basic e javaType=String type=String
                  Basic f javaType=String type=String
                  Basic g javaType=List type=Array(element=String) validation=Validation(notNull)
                  Embedded loose className=Part attributes=[Basic name javaType=String type=String]
                  Embedded firm className=Part attributes=[Basic name javaType=String type=String validation=Validation(notNull, sizeMax=9)]
                  Embedded valid className=Part attributes=[Basic name javaType=String type=String validation=Validation(sizeMax=9)]
                  ElementCollection parts element=Embedded parts className=Part attributes=[Basic name javaType=String type=String] shape=CollectionShape(kind=LIST)
                  Basic h javaType=String type=String validation=Validation(notNull)
                  ToOne boss target=User validation=Validation(notNull)
                """);
    }

    private static final String CONSTRAINT = """
            @jakarta.validation.Constraint(validatedBy = {}) @interface %s {
                String message() default "";
                Class<?>[] groups() default {};
                Class<? extends jakarta.validation.Payload>[] payload() default {};
                %s
            }
            """;

    /** As measured on Hibernate 7.4.1, which descends into composing constraints. */
    @Test
    void constraintsOfTheUsersOwnStandForWhatTheyAreComposedOf() {
        assertThat(new Workspace(folder)
                        .source(
                                "org/hibernate/validator/constraints/ConstraintComposition.java",
                                "package org.hibernate.validator.constraints; public @interface ConstraintComposition {}")
                        .compile("interface Later {}\n"
                                + "@NotNull @Size(min = 1, max = 12)" + CONSTRAINT.formatted("Code", "")
                                + "@Code @Min(3)" + CONSTRAINT.formatted("Deep", "")
                                + "@Size" + CONSTRAINT.formatted("Sized", """
                                        @jakarta.validation.OverridesAttribute(constraint = Size.class, name = "max") int value() default 33;
                                        @jakarta.validation.OverridesAttribute(constraint = Size.class) int min() default 1;""")
                                + "@org.hibernate.validator.constraints.ConstraintComposition @Null @Size(max = 5)"
                                + CONSTRAINT.formatted("Either", "")
                                + "@Around" + CONSTRAINT.formatted("Around", "")
                                + """
                                @Entity class User {
                                    @Id Long id;
                                    @Code String a;
                                    @Deep String b;
                                    @Sized(20) String c;
                                    @Sized String d;
                                    @Either String e;
                                    @Code(groups = Later.class) String f;
                                    @Around String g;
                                    @Embedded @Valid @Code Part part;
                                    @Code @ManyToOne User boss;
                                    @ElementCollection List<Part> parts;
                                }
                                @Embeddable class Part { @Code String inside; }
                                """)
                        .beanValidation()
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                          Basic a javaType=String type=String validation=Validation(notNull, sizeMax=12)
                          Basic b javaType=String type=String validation=Validation(notNull, sizeMax=12, min=3)
                          Basic c javaType=String type=String validation=Validation(sizeMax=20)
                          Basic d javaType=String type=String validation=Validation(sizeMax=33)
                          Basic e javaType=String type=String
                          Basic f javaType=String type=String
                          Basic g javaType=String type=String
                          Embedded part className=Part attributes=[Basic inside javaType=String type=String validation=Validation(notNull, sizeMax=12)]
                          ToOne boss target=User validation=Validation(notNull)
                          ElementCollection parts element=Embedded parts className=Part attributes=[Basic inside javaType=String type=String] shape=CollectionShape(kind=LIST)
                        """);
    }

    @Test
    void aRangeIsBothOfItsBounds() {
        assertThat(new Workspace(folder)
                        .source("org/hibernate/validator/constraints/Range.java", """
                                package org.hibernate.validator.constraints;
                                public @interface Range { long min() default 0; long max() default Long.MAX_VALUE; }
                                """)
                        .compile("""
                                @Entity class User {
                                    @Id Long id;
                                    @org.hibernate.validator.constraints.Range(min = 2, max = 9) Integer a;
                                    @org.hibernate.validator.constraints.Range(min = 2) Integer b;
                                }
                                """)
                        .without("org.hibernate.validator.constraints.Range")
                        .beanValidation()
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                          Basic a javaType=Integer type=Integer validation=Validation(min=2, max=9)
                          Basic b javaType=Integer type=Integer validation=Validation(min=2, max=9223372036854775807)
                        """);
    }

    /**
     * Kotlin's {@code val name: String} carries only this, in the class file: neither Hibernate nor a validator sees it, and
     * the column may be null.
     */
    @Test
    void nullabilityOfKotlinIsNoConstraint() {
        assertThat(new Workspace(folder)
                        .source("org/jetbrains/annotations/NotNull.java", """
                                package org.jetbrains.annotations;
                                import java.lang.annotation.*;
                                @Retention(RetentionPolicy.CLASS) public @interface NotNull {}
                                """)
                        .compile("""
                                @Entity class User {
                                    @Id long id;
                                    @org.jetbrains.annotations.NotNull private String name;
                                    @org.jetbrains.annotations.NotNull public String getName() { return name; }
                                    int age;
                                }
                                """)
                        .beanValidation()
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=long type=long id
                          Basic name javaType=String type=String
                          Basic age javaType=int type=int
                        """);
    }

    @Test
    void withoutTheSettingTheySayNothing() {
        assertThat(new Workspace(folder).compile(SOURCES).text()).doesNotContain("validation=");
    }
}
