/** The portal service: one package per feature, see docs/ARCHITECTURE.md. */
@NullMarked
package cn.huiqitong;

import org.jspecify.annotations.NullMarked;
