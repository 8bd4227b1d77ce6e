/**
 * What is known of a firm (一企一档): facts with their source and day, kept per source and read as one profile.
 * A firm supplies what is its own to supply; every change makes a new profile version.
 */
@NullMarked
package cn.huiqitong.enterprise;

import org.jspecify.annotations.NullMarked;
