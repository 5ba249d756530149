/** The packaged {@code orm}, started as people and pipelines start it, on the shop and on models that others wrote. */
@NullMarked
package dev.orm.example;

import org.jspecify.annotations.NullMarked;
