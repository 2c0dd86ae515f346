/** Documents on paper: what one says, kind aside, as a PDF that lasts (PDF/A-3a) and that everybody can read (PDF/UA-1). */
@org.springframework.modulith.NamedInterface("rendering")
package se.trygghetshjulet.document.rendering;
