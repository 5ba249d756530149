/** Shops whose rows are grouped, compared part by part and calculated with. */
package dev.orm.session.market;
