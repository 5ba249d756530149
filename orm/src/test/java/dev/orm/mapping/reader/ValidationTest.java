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

    @Test
    void withoutTheSettingTheySayNothing() {
        assertThat(new Workspace(folder).compile(SOURCES).text()).doesNotContain("validation=");
    }
}
