package dev.orm.mapping.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** One annotation as it stands in the bytecode: what is not written, or written as empty text, is null. */
record Written(AnnotationInstance annotation) {

    @Nullable
    String text(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null || value.asString().isEmpty() ? null : value.asString();
    }

    String textOr(String member, String unsaid) {
        String text = text(member);
        return text == null ? unsaid : text;
    }

    @Nullable
    Integer number(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? null : Integer.valueOf(value.asInt());
    }

    @Nullable
    Long longNumber(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? null : Long.valueOf(value.asLong());
    }

    long longNumberOr(String member, long unsaid) {
        Long number = longNumber(member);
        return number == null ? unsaid : number;
    }

    @Nullable
    Boolean flag(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? null : Boolean.valueOf(value.asBoolean());
    }

    boolean flagOr(String member, boolean unsaid) {
        Boolean flag = flag(member);
        return flag == null ? unsaid : flag;
    }

    /** The name of an enum constant. */
    @Nullable
    String constant(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? null : value.asEnum();
    }

    /** The names of enum constants. */
    List<String> constants(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? List.of() : List.of(value.asEnumArray());
    }

    List<String> texts(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? List.of() : List.of(value.asStringArray());
    }

    List<Written> nested(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null
                ? List.of()
                : Stream.of(value.asNestedArray()).map(Written::new).toList();
    }

    Optional<Written> one(String member) {
        return Optional.ofNullable(annotation.value(member)).map(value -> new Written(value.asNested()));
    }

    /** A class; empty where unsaid or {@code void}. */
    Optional<Type> type(String member) {
        return Optional.ofNullable(annotation.value(member))
                .map(AnnotationValue::asClass)
                .filter(type -> type.kind() != Type.Kind.VOID);
    }

    List<Type> types(String member) {
        AnnotationValue value = annotation.value(member);
        return value == null ? List.of() : List.of(value.asClassArray());
    }
}
