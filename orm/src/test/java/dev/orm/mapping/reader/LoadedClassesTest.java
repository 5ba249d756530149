package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.EntityModel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Classes of the running program instead of files, and what only objects need to know. */
class LoadedClassesTest {
    @MappedSuperclass
    abstract static class Base {
        @Id
        Long id;
    }

    record Money(long cents) {}

    @Converter(autoApply = true)
    static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    @Entity
    static class Order extends Base {
        @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("price DESC, id")
        List<Line> lines;

        @ElementCollection(fetch = FetchType.EAGER)
        @OrderBy
        Set<String> notes;
    }

    @Entity
    static class Line extends Base {
        @ManyToOne(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
        Order order;

        Money price;
    }

    record Unknown(int number) {}

    @Entity
    static class Elsewhere extends Base {
        Unknown unknown;
    }

    @Test
    void whatOnlyObjectsNeed() {
        EntityModel model = AnnotationReader.read(List.of(Order.class, Line.class), true);
        assertThat(ModelText.of(model).replace("dev.orm.mapping.reader.LoadedClassesTest$", ""))
                .isEqualTo("""
                        LoadedClassesTest$Line:
                          Basic id javaType=Long type=Long id
                          ToOne order target=Order lifecycle=Lifecycle(cascades=[PERSIST, MERGE])
                          Basic price javaType=Money type=Converted(converter=MoneyConverter, stored=Long)
                        LoadedClassesTest$Order:
                          Basic id javaType=Long type=Long id
                          ToMany lines target=Line mappedBy=order shape=CollectionShape(kind=LIST, orderBy=[OrderPart(attribute=price, descending), OrderPart(attribute=id)]) lifecycle=Lifecycle(cascades=[PERSIST, MERGE, REMOVE, REFRESH, DETACH], orphanRemoval)
                          ElementCollection notes element=Basic notes javaType=String type=String shape=CollectionShape(kind=SET, eager, orderBy=[OrderPart(attribute=)])
                        """);
    }

    @Test
    void targetsMustBeGivenToo() {
        assertThatThrownBy(() -> AnnotationReader.read(List.of(Line.class), true))
                .hasMessageContaining("its target")
                .hasMessageContaining("is an entity that Database.open was not given: give it that class too");
    }

    @Test
    void aTypeWithoutAConverterNamesWhatToDoInAProgram() {
        assertThatThrownBy(() -> AnnotationReader.read(List.of(Elsewhere.class), true))
                .hasMessage("""
                the model cannot be read completely, so nothing is derived from it
                  why:  type of dev.orm.mapping.reader.LoadedClassesTest$Elsewhere.unknown: dev.orm.mapping.reader.LoadedClassesTest$Unknown is not a basic type: give it a converter, make it @Embedded or @Transient, or pass the class of its converter to Database.open (one with autoApply is found in the packages of the entities alone)
                  next: correct what is named above""");
    }

    @Test
    void withoutAnEntity() {
        assertThatThrownBy(() -> AnnotationReader.read(List.of(Base.class), true))
                .hasMessage("""
                there is no entity class (models)
                  why:  none of the classes that were given has @Entity (of jakarta.persistence or javax.persistence)
                  next: name the entity classes""");
    }
}
