package dev.orm.mapping;

/**
 * A method that is to be called when something happens to an entity.
 *
 * @param className who declares it
 * @param listener whether that is a class of {@code @EntityListeners}, whose method takes the entity; else it is the
 *     entity's own, or of a class above it
 */
public record CallbackMethod(Event event, String className, String method, boolean listener) {

    /** What happens, as Jakarta Persistence 3.2 section 3.6.2 calls it. */
    public enum Event {
        PRE_PERSIST("PrePersist"),
        POST_PERSIST("PostPersist"),
        PRE_UPDATE("PreUpdate"),
        POST_UPDATE("PostUpdate"),
        PRE_REMOVE("PreRemove"),
        POST_REMOVE("PostRemove"),
        POST_LOAD("PostLoad");

        private final String annotation;

        Event(String annotation) {
            this.annotation = annotation;
        }

        /** Its simple name. */
        public String annotation() {
            return annotation;
        }
    }
}
