package dev.orm.session.shop;

/** Of books. */
public enum Genre {
    NOVEL,
    POETRY {
        @Override
        public String toString() {
            return "verse";
        }
    }
}
