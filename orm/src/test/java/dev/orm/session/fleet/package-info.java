/** Hierarchies of several levels, one of each strategy, which refer to each other. */
package dev.orm.session.fleet;
