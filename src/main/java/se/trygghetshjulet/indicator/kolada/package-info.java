/** Fetches figures from Kolada (api.kolada.se, v3) by night, where that is turned on. */
package se.trygghetshjulet.indicator.kolada;
