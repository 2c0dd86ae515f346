/** What one content does to another, row by row, and how two that started from the same text are brought together. */
@org.springframework.modulith.NamedInterface("difference")
package se.trygghetshjulet.document.difference;
