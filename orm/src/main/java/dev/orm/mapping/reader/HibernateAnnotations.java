package dev.orm.mapping.reader;

import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

/**
 * What Hibernate's (and EclipseLink's) own annotations mean to us, by simple name.
 *
 * <p>A member with one that is in none of these lists is left alone: it may decide the member's columns.
 */
final class HibernateAnnotations {

    static final String PACKAGE = "org.hibernate.annotations.";
    private static final String ECLIPSELINK = "org.eclipse.persistence.annotations.";

    /** Read as what they say. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "Check", "Checks", "ColumnDefault", "Comment", "ForeignKey", "GenericGenerator", "NotFound", "OnDelete");

    /** Without effect on the schema. */
    private static final Set<String> HARMLESS = Set.of(
            "AccessType",
            "AttributeAccessor",
            "Bag",
            "BatchFetch",
            "BatchSize",
            "Cache",
            "CacheLayout",
            "Cascade",
            "CollectionIdMutability",
            "ColumnTransformer",
            "ColumnTransformers",
            "ConcreteProxy",
            "CreationTimestamp",
            "CurrentTimestamp",
            "DiscriminatorOptions",
            "DynamicInsert",
            "DynamicUpdate",
            "EmbeddableInstantiator",
            "EmbeddableInstantiatorRegistration",
            "EmbeddableInstantiatorRegistrations",
            "Entity",
            "Fetch",
            "FetchProfile",
            "FetchProfileOverride",
            "FetchProfiles",
            "Filter",
            "FilterDef",
            "FilterDefs",
            "FilterJoinTable",
            "FilterJoinTables",
            "Filters",
            "Generated",
            "GenericGenerators",
            "HQLSelect",
            "Immutable",
            "Imported",
            "Instantiator",
            "JoinFetch",
            "LazyCollection",
            "LazyGroup",
            "LazyToOne",
            "ListIndexBase",
            "Loader",
            "MapKeyMutability",
            "Mutability",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NaturalIdCache",
            "NaturalIdClass",
            "Noncacheable",
            "OptimisticLock",
            "OptimisticLocking",
            "OrderBy",
            "ParamDef",
            "Persister",
            "Polymorphism",
            "PrivateOwned",
            "PropertyRef",
            "Proxy",
            "QueryCacheLayout",
            "QueryHints",
            "ResultCheckStyle",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLDeletes",
            "SQLInsert",
            "SQLInserts",
            "SQLJoinTableRestriction",
            "SQLOrder",
            "SQLRestriction",
            "SQLSelect",
            "SQLUpdate",
            "SQLUpdates",
            "SecondaryRow",
            "SecondaryRows",
            "SelectBeforeUpdate",
            "Sort",
            "SortComparator",
            "SortNatural",
            "Source",
            "SourceOfTruth",
            "Synchronize",
            // our databases keep all text in Unicode
            "Nationalized",
            "TenantId",
            "UpdateTimestamp",
            "UuidGenerator",
            "Where",
            "WhereJoinTable");

    /** They decide the type only: a {@code columnDefinition} says it in their place. */
    private static final Set<String> TYPE_ONLY =
            Set.of("Array", "JavaType", "JdbcType", "JdbcTypeCode", "Struct", "TimeZoneStorage", "Type");

    /** They ask for something beside the columns, which is not made: a notice. */
    private static final Set<String> BESIDE = Set.of(
            "Audited",
            "CascadeOnDelete",
            "CollectionTypeRegistration",
            "Comments",
            "ConverterRegistration",
            "DiscriminatorFormula",
            "Index",
            "JavaTypeRegistration",
            "JdbcTypeRegistration",
            "NaturalId",
            "PartitionKey",
            "RowId",
            "SoftDelete",
            "Table",
            "Tables",
            "Temporal",
            "TypeDef",
            "TypeDefs",
            "TypeRegistration",
            "TypeRegistrations");

    /** The class is a query, not a table. */
    private static final Set<String> QUERIES = Set.of("Subselect", "View");

    /** On an annotation of the user's own: it generates values, it does not decide columns. */
    private static final Set<String> META = Set.of("IdGeneratorType", "ValueGenerationType");

    private final ClassCatalog classes;

    HibernateAnnotations(ClassCatalog classes) {
        this.classes = classes;
    }

    /** The simple name of an annotation that may decide the member's columns and is not understood. */
    Optional<String> notUnderstood(Annotations annotations, boolean hasColumnDefinition) {
        return annotations.all().stream()
                .filter(annotation -> decides(annotation, hasColumnDefinition))
                .map(annotation -> annotation.name().withoutPackagePrefix())
                .findFirst();
    }

    /** Whether a {@code columnDefinition} has to say the type because of an annotation like {@code @Type}. */
    boolean typeIsElsewhere(Annotations annotations) {
        return notUnderstood(annotations, false).isPresent();
    }

    /** The simple name of an annotation on a member that asks for something beside its columns. */
    Optional<String> beside(Annotations annotations) {
        return named(annotations, BESIDE);
    }

    /** The simple name of an annotation on a class that is not read. */
    Optional<String> unreadOnClass(Annotations annotations) {
        return beside(annotations).or(() -> notUnderstood(annotations, true));
    }

    /** The simple name of the annotation that makes the class a query. */
    Optional<String> query(Annotations annotations) {
        return named(annotations, QUERIES);
    }

    private static Optional<String> named(Annotations annotations, Set<String> names) {
        return annotations.all().stream()
                .map(AnnotationInstance::name)
                .filter(name -> isOurs(name) && names.contains(name.withoutPackagePrefix()))
                .map(DotName::withoutPackagePrefix)
                .findFirst();
    }

    private boolean decides(AnnotationInstance annotation, boolean hasColumnDefinition) {
        DotName name = annotation.name();
        return isOurs(name)
                ? decides(name.withoutPackagePrefix(), hasColumnDefinition)
                : classes.meta(name)
                        .anyMatch(meta -> isOurs(meta)
                                && decides(meta.withoutPackagePrefix(), hasColumnDefinition)
                                && !META.contains(meta.withoutPackagePrefix()));
    }

    private static boolean decides(String simpleName, boolean hasColumnDefinition) {
        return !UNDERSTOOD.contains(simpleName)
                && !HARMLESS.contains(simpleName)
                && !BESIDE.contains(simpleName)
                && !(hasColumnDefinition && TYPE_ONLY.contains(simpleName));
    }

    private static boolean isOurs(DotName name) {
        String text = name.toString();
        return text.startsWith(PACKAGE) || text.startsWith(ECLIPSELINK);
    }
}
