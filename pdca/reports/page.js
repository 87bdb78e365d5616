"use strict";
// Filters the findings that are on the page already. Without it everything is shown.
const form = document.getElementById("filter");
const all = Array.from(document.querySelectorAll(".finding"));
function shown(one, wanted) {
  if (wanted.severity && one.dataset.severity !== wanted.severity) return false;
  if (wanted.check && one.dataset.check !== wanted.check) return false;
  if (wanted.case && one.dataset.case !== wanted.case) return false;
  if (wanted.unsure && one.dataset.unsure !== "yes") return false;
  if (!wanted.allowed && one.dataset.allowed === "yes") return false;
  return !wanted.text || one.textContent.toLowerCase().includes(wanted.text);
}
function filter() {
  const wanted = {
    severity: form.elements.severity.value, check: form.elements.check.value, case: form.elements.case.value,
    unsure: form.elements.unsure.checked, allowed: form.elements.allowed.checked,
    text: form.elements.text.value.trim().toLowerCase(),
  };
  let count = 0;
  for (const one of all) {
    one.hidden = !shown(one, wanted);
    if (!one.hidden) count += 1;
  }
  for (const group of document.querySelectorAll(".group")) {
    group.hidden = !group.querySelector(".finding:not([hidden])");
  }
  form.elements.count.value = count + " / " + all.length;
}
if (form) {
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  filter();
}
window.addEventListener("beforeprint", function () {
  for (const one of document.querySelectorAll("details")) one.open = true;
});
