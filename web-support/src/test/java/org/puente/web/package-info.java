@NullMarked
package org.puente.web;

import org.jspecify.annotations.NullMarked;
