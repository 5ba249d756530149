/** Objects and rows: the ORM beside Hibernate and plain JDBC, measured by JMH in one run. */
@NullMarked
package dev.orm.bench.objects;

import org.jspecify.annotations.NullMarked;
