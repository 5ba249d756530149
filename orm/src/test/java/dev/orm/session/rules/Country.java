package dev.orm.session.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has a code that the program gives it, as its currency has. */
@Entity
public class Country {
    @Id
    String code;

    protected Country() {}

    public Country(String code) {
        this.code = code;
    }

    /** With an id of another name. */
    @Entity(name = "Money")
    public static class Currency {
        @Id
        String sign;

        protected Currency() {}

        public Currency(String sign) {
            this.sign = sign;
        }
    }
}
